import tensorflow as tf

{(0, 1): tf.constant(1.)}
