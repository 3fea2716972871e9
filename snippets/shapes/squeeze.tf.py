import tensorflow as tf

x = tf.constant([[[1.], [2.], [3.]]])
tf.squeeze(x, 0)
