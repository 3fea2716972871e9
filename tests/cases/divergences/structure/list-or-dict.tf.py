import tensorflow as tf

{"x": tf.constant(1.), "y": tf.constant(2.)}
