import tensorflow as tf

x = tf.constant([3.0, 4.0, -5.0, 12.0])
tf.norm(tf.reshape(x, (2, 2)), ord=2, axis=1)
