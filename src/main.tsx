import { startApp } from './app'

const root = document.getElementById('root')
if (root) startApp(root)
