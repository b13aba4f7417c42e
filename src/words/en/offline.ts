/** Whether the app opens without a network, and what a browser forbids over plain http. */
export const offline = {
  newVersion: 'There is a new version of Zoneboard. Your drawing stays as it is.',
  update: 'Update now',
  updatedElsewhere: 'Another tab took a new version of Zoneboard. Load this one anew when you are ready.',
  reload: 'Reload',
  status: {
    ready: 'Works offline',
    'one-file': 'Works offline',
    pending: 'Getting ready for offline',
    'needs-server': 'Needs this server',
  },
  facts: {
    ready: {
      title: 'Works offline',
      sentence: 'Zoneboard is on this device and opens without a network. Drawings stay in this browser.',
      details: ['It can be installed from the menu of the browser.', 'A new version is taken only when you say so.'],
    },
    'one-file': {
      title: 'Works offline',
      sentence: 'All of Zoneboard is in this one file. It contacts nothing, and drawings stay in this browser.',
      details: [
        'Drawings are kept by the browser for pages of the disk: save those that matter as files too.',
        'Another browser, or another device, does not see them.',
      ],
    },
    pending: {
      title: 'Getting ready for offline',
      sentence: 'Zoneboard is being put on this device. Until that is done it needs its server when it is opened.',
      details: [],
    },
    'needs-server': {
      title: 'Needs this server',
      sentence:
        'This browser lets a page do less over plain http. Drawings are still kept here, and nothing goes further than the server that this page came from.',
      details: [
        'Zoneboard cannot be kept on this device: opening it needs its server. Once open it goes on without.',
        'Copying may ask you to press Ctrl+C in a field; pictures are saved rather than copied.',
        'Files are saved as downloads and cannot be linked on the disk.',
        'For all of it: open it on the computer that serves it, over https, or as the one file zoneboard.html.',
      ],
    },
  },
}
