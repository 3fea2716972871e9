import tensorflow as tf

{"name": "layer", "w": (tf.constant([1., 2.]), [tf.constant(3), None])}
