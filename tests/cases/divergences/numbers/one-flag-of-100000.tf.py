import tensorflow as tf

tf.range(100_000) % 3 == 0
