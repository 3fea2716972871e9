import tensorflow as tf

tf.constant(["a", "b"])
