import tensorflow as tf

master = tf.ones(())
for _ in range(100):
    master = master - 1e-4
tf.cast(master, tf.float16)
