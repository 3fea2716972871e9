import tensorflow as tf

tf.constant([1.]).dtype, tf.constant([1]).dtype
