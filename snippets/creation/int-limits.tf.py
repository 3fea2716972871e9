import tensorflow as tf

tf.int8.min, tf.int8.max
