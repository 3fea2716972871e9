import tensorflow as tf

tf.range(12, dtype=tf.float32)
