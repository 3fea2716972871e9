import tensorflow as tf

tf.range(1, 1.3, 0.1)
