import tensorflow as tf

tf.constant([100, -100], dtype=tf.int8) * 2
