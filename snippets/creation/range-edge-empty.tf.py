import tensorflow as tf

tf.range(5, 2)
