import tensorflow as tf

tf.constant([7., 0.1 + 0.2, 0.3])
