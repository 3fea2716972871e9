import tensorflow as tf

x = tf.constant([[[1., 2., 4.], [0., 3., -1.]], [[5., 1., 0.], [2., 2., 7.]]])
tf.signal.fft3d(tf.cast(x, tf.complex64))
