import tensorflow as tf

x = tf.constant([3., 4.])
tf.norm(x, ord=1) ** 2, tf.tensordot(x, x, 1)
