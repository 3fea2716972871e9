import tensorflow as tf

x = tf.constant([5., 1., 4., 2., 3.])
tf.approx_top_k(x, 2, is_max_k=False)
