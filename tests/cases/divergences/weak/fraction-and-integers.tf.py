import tensorflow as tf

tf.constant([1, 2]) * 0.5
