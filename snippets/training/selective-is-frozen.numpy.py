w, frozen = 1., 1.
w = w - 0.1 * 1.
w, frozen
