import tensorflow as tf

tf.unique(tf.constant([3., 1., 3.])).y
