export const app = {
  name: 'Zoneboard',
  untitled: 'Untitled drawing',
  regions: {
    bar: 'Drawing and files',
    palette: 'Palette',
    canvas: 'Drawing',
    panel: 'Findings and inspector',
    status: 'Status',
  },
}
