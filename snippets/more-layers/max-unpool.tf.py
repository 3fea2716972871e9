import tensorflow as tf

y, places = tf.constant([5.0, 9.0]), tf.constant([1, 2])
tf.scatter_nd(places[:, None], y, shape=[4])
