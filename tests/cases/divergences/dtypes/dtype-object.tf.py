import tensorflow as tf

tf.constant([1.], dtype=tf.float64).dtype
