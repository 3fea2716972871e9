import tensorflow as tf

tf.range(3)
