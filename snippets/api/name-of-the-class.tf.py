import tensorflow as tf

type(tf.ones(4)).__name__
