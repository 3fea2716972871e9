import tensorflow as tf

tf.range(1_000_000)
