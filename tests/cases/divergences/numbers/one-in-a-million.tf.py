import tensorflow as tf

tf.ones(1_000_000)
