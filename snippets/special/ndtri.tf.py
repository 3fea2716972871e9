import tensorflow as tf

p = tf.constant([0.025, 0.5, 0.9, 0.999])
tf.math.ndtri(p)
