import tensorflow as tf

tf.reduce_min(tf.constant([float("inf"), -float("inf"), 1.]))
