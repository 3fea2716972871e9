import tensorflow as tf

f = tf.constant([0., 1., 2., -2., -1.])
tf.signal.fftshift(f)
