import tensorflow as tf

x = tf.constant([0.1, 0.7, 2.3])
tf.norm(x) ** 2, tf.tensordot(x, x, 1)
