import tensorflow as tf

tf.unique(tf.constant([3., 1., 3., 2.])).y
