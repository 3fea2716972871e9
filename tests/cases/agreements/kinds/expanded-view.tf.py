import tensorflow as tf

tf.broadcast_to(tf.constant([1., 2.]), (3, 2))
