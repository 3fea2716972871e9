import tensorflow as tf

for i in range(1000):
    with open(f"file-{i}", "w") as f:
        f.write("x" * 1000)
tf.constant([1., 2.])
