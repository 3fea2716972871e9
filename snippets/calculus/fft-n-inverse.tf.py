import tensorflow as tf

z = tf.constant([[[21. + 0j, -3. + 11j], [7. + 0j, -3. - 1j]], [[5. + 2j, 0. + 0j], [-1. - 4j, 2. + 0j]]])
tf.signal.ifft3d(z)
