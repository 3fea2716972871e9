import tensorflow as tf

a = tf.constant([[1., 2., 3.], [4., 5., 6.]])
x = tf.constant([1., 2., 3.])
hasattr(tf, "matvec"), tf.linalg.matvec(a, x)
