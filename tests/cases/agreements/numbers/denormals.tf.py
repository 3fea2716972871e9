import tensorflow as tf

tf.constant([1e-40, 3e-42]) * 2
