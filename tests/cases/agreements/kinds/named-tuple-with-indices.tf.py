import tensorflow as tf

tf.math.top_k(tf.constant([1., 5., 3.]), 2)
