import tensorflow as tf

tf.distribute.has_strategy()
