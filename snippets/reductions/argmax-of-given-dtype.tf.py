import tensorflow as tf

x = tf.constant([[3., 1., 2.], [4., 6., 5.]])
tf.cast(tf.argmax(x, 1), tf.int8), tf.cast(tf.argmin(x, 1), tf.int8)
