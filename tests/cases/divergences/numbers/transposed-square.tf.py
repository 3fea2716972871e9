import tensorflow as tf

a = tf.constant([[1., 2.], [3., 4.]])
tf.matmul(a, tf.eye(2))
