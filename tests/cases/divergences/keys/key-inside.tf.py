import tensorflow as tf

(tf.constant(1.), tf.constant(0))
