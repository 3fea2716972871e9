import tensorflow as tf

y = tf.constant([20.0, -6.0, -2.0, 2.0])
tf.signal.idct(y) / (2 * 4)
