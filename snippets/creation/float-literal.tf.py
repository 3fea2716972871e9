import tensorflow as tf

tf.constant([1.5, 2., 3.25])
