import tensorflow as tf

{'v': tf.constant([1., 3.]), 'c': tf.constant([2, 1])}
