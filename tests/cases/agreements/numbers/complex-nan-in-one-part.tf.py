import tensorflow as tf

tf.complex(tf.constant([float("nan"), 1.]), tf.constant([2., float("inf")]))
