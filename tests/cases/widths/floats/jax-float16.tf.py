import tensorflow as tf

tf.constant([0.5, 0.25])
