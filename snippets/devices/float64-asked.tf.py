import tensorflow as tf

tf.ones(2, dtype=tf.float64)
