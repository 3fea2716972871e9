import tensorflow as tf

hasattr(tf.constant([1., 2.]), "reshape")
