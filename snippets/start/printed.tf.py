import tensorflow as tf

x = tf.constant([1.0, 2.0, 4.0])
for power in range(1, 4):
    print(power, float(tf.reduce_sum(x**power)))
x
