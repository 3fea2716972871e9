import tensorflow as tf

w = tf.ones((), dtype=tf.float16)
for _ in range(100):
    w = w - 1e-4
w
