import tensorflow as tf

{"std": tf.constant(2.), "mean": tf.constant(1.)}
