import tensorflow as tf

tf.constant([1e-20, 3e-20])
