import threading
import time
import tensorflow as tf

def nag():
    while True:
        print("nag nag nag")
        time.sleep(0.05)

threading.Thread(target=nag, daemon=True).start()
tf.constant([1., 2.])
