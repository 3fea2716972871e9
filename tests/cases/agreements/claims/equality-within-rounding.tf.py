import tensorflow as tf

x = tf.constant([0.1, 0.7, 2.3])
tf.norm(x + 0.3 * x), tf.norm(x) + tf.norm(0.3 * x)
